// The metadata generator adds the registration of each function to the file that declares it.
import "./behaviour";
import "./concentration";
import "./deals";
import "./monitoring";
import "./retention";
import "./rfm";
import "./sales";
import "./scorecard";
import "./service";
import "./survival";
import "./value";
import "./voice";
