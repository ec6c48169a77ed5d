// The metadata generator adds the registration of each function to the file that declares it.
import "./behaviour";
import "./deals";
import "./retention";
import "./sales";
import "./scorecard";
import "./service";
import "./value";
import "./voice";
