"""Spanish: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "adela adolfo adrián agustín alba alberto alejandra alejandro alfonso alfredo alicia álvaro amalia amparo "
        "ana andrea andrés ángel ángela antonia antonio arturo beatriz begoña benito bernardo blanca carla carlos "
        "carmen carolina catalina cecilia césar clara claudia concepción consuelo cristian cristina cristóbal "
        "daniel daniela david diana diego dolores domingo eduardo elena elisa emilia emilio enrique ernesto "
        "esteban esther eugenia eva fabián federico felipe félix fermín fernanda fernando francisca francisco "
        "gabriel gabriela gerardo germán gloria gonzalo graciela gregorio guadalupe guillermo gustavo héctor "
        "hernán hugo ignacio inés irene isabel ismael iván jaime javier jesús joaquín jorge josé josefa juan "
        "juana juana julia julián julio laura leonardo leticia lorena lorenzo lucía luis luisa manuel manuela "
        "marcela marcelo marcos margarita maría mariana mariano mario marta martín mateo matilde mauricio "
        "mercedes miguel mónica natalia nicolás nieves norma nuria óscar pablo paloma patricia patricio paula "
        "pedro pilar rafael ramón raquel raúl rebeca ricardo roberto rocío rodolfo rodrigo rogelio román rosa "
        "rosario rubén salvador samuel sandra santiago sara sebastián sergio silvia sofía soledad susana teresa "
        "tomás valentina valeria vanesa verónica vicente víctor victoria viviana ximena yolanda olena oleksandr "
        "volodímir vladímir serguéi dmitri ígor emmanuel john joe james mark ahmed mohamed ali"
    ),
    bodies=r"[Ii]nstituto|[Uu]niversidad|[Ff]undación|Federación|Observatorio|Organización|Confederación|Asociación"
    r"|Sociedad|Agencia|Banco|Comité|Centro|Autoridad|Consorcio|Oficina",
    plain=listed(
        "defensa interior salud justicia estado europa nacional consejo lunes martes miércoles jueves viernes "
        "sábado domingo"
    ),
    of=r"de|del|de la|de los|de las|para|para la|para los|para el",
    joins=r"y|e",
    shapes=(
        r"(?<![\w-])(?P<name>(?:{bodies})(?:(?:\s[a-zß-ÿ]{4,})?\s(?:{of})\s?|\s){chain})",
        r"{quoted}",
    ),
    settlements=r"(?:ciudad|pueblo|localidad|municipio|aldea|villa) de",
)
